"""Writes the pages of a JSON file as a Word file with python-docx, which has no footnotes."""
import json
import sys

from docx import Document

source, target = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    note = json.load(file)
document = Document()
for page in note["pages"]:
    document.add_heading(page["heading"], 1)
    for paragraph in page["paragraphs"]:
        written = document.add_paragraph(paragraph["text"])
        if paragraph["footnote"] is not None:
            written.add_run(f" [{paragraph['footnote']}]")
    if page["table"] is not None:
        rows = page["table"]
        table = document.add_table(len(rows), len(rows[0]))
        for cells, words in zip(table.rows, rows):
            for cell, text in zip(cells.cells, words):
                cell.text = text
for question in note["questions"]:
    document.add_paragraph(style="List Number").add_run(question).italic = True
document.save(target)
