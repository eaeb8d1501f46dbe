"""Document text to blocks, sentences and noise, with exact offsets."""
