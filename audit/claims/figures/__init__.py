"""What a figure is: number words and digits, what is no figure, units and nouns, hedges and changes, ranges.

text ─ digits, spelled ─▶ Number ─ names ─▶ (dates, codes and addresses fall out)
     ─ units, nouns ─▶ Figure ─ context ─▶ comparator, change ─ ranges ─▶ figures in order
"""
