"""What each page of the site says, as frozen values; the site's templates decide how it looks."""
