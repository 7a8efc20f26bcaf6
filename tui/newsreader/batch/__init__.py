"""Many articles: found, analysed here or in several processes, written a line each, in order."""
