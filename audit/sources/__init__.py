"""What is known of each source, from evidence."""
