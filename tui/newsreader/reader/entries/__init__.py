"""What stands in the panes: an `Analysis` becomes entries, each with the words it leads to."""
