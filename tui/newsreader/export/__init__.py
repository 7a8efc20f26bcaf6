"""An `Analysis` becomes a file for people or programs."""
