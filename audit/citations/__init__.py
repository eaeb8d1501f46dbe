"""References, citations and links of one document."""
