"""What is kept between runs, and how files are written."""
