"""One colleague's edits with changes recorded, made in LibreOffice.

`python3 -B edit_copy.py FILE 'GIVEN NAME' 'SURNAME' EDITS`, EDITS a JSON list of
[words, words in their place].
"""

import json
import pathlib
import sys

from office import find, load, office, store

path, given_name, surname, edits = sys.argv[1:]
with office(author=(given_name, surname)) as desktop:
    document = load(desktop, pathlib.Path(path))
    document.RecordChanges = True
    for before, after in json.loads(edits):
        find(document, before).String = after
    store(document, pathlib.Path(path))
