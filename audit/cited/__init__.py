"""What a text quotes or cites against the words of the document that is cited.

Analysis ─ targets ▶ which document a citation means
         ─ wording, shingles, align, passages ▶ quotations: each quotation against every document at hand
         ─ figures ▶ each cited figure: present different absent unavailable
"""
