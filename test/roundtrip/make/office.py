"""LibreOffice, driven through its scripting."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

PARAGRAPH_BREAK = 0
WORD = 'MS Word 2007 XML'


def named(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


@contextlib.contextmanager
def office(author=('Eva', 'Novák')):
    """A LibreOffice of its own, whose changes bear this name; gives its desktop."""
    profile = tempfile.mkdtemp(prefix='roundtrip-office-')
    pipe = f'roundtrip{os.getpid()}'
    process = subprocess.Popen(
        ['soffice', f'-env:UserInstallation={pathlib.Path(profile).as_uri()}', '--headless', '--norestore',
         f'--accept=pipe,name={pipe};urp;'],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(120):
        try:
            context = resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
            break
        except Exception:
            time.sleep(0.5)
    manager = context.ServiceManager
    settings = manager.createInstanceWithContext('com.sun.star.configuration.ConfigurationProvider', context)
    user = settings.createInstanceWithArguments(
        'com.sun.star.configuration.ConfigurationUpdateAccess',
        (named('nodepath', '/org.openoffice.UserProfile/Data'),),
    )
    user.givenname, user.sn = author
    user.commitChanges()
    desktop = manager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    try:
        yield desktop
    finally:
        with contextlib.suppress(Exception):
            desktop.terminate()
        process.wait(60)
        shutil.rmtree(profile, ignore_errors=True)


def load(desktop, path):
    """Of a copy: LibreOffice leaves a lock beside what it opens."""
    place = pathlib.Path(tempfile.mkdtemp(prefix='roundtrip-')) / path.name
    shutil.copy(path, place)
    return desktop.loadComponentFromURL(place.as_uri(), '_blank', 0, (named('Hidden', True),))


def store(document, path, kind=WORD):
    document.storeToURL(path.as_uri(), (named('FilterName', kind),))
    document.close(True)


def find(document, words):
    """Also where typesetting has put no-break spaces."""
    search = document.createSearchDescriptor()
    search.SearchCaseSensitive = True
    for one in (words, words.replace(' ', '\u00a0')):
        search.SearchString = one
        found = document.findFirst(search)
        if found is not None:
            return found
    raise ValueError(f'LibreOffice does not find {words}')


def convert(path):
    """Opens the file and saves it as a Word file again."""
    with tempfile.TemporaryDirectory(prefix='roundtrip-') as folder:
        profile = pathlib.Path(folder, 'profile').as_uri()
        subprocess.run(
            ['soffice', f'-env:UserInstallation={profile}', '--headless', '--convert-to', 'docx',
             '--outdir', folder, str(path)],
            check=True, capture_output=True,
        )
        shutil.copy(pathlib.Path(folder, path.name), path)
