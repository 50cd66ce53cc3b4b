"""From a folder of files to a plan and what is wrong with it. Nothing here opens a file for writing."""
