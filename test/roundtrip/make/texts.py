"""Texts of the kind that working parties read, as lines: kind and words. Notes stand in `[^ ]`."""

WESTERN_BALKANS = {
    'head': {
        'number': '10254/19', 'place': 'Brussels', 'date': '2019-06-18', 'marking': 'LIMITE',
        'codes': ['JAI 650', 'ASIM 70'], 'type': 'NOTE', 'from': 'Presidency', 'to': 'Delegations',
        'subject': 'Return and readmission: state of play',
    },
    'printed_date': 'Brussels, 18 June 2019',
    'lines': [
        ('paragraph', 'Delegations will find below a summary of the state of play on returns.'),
        ('heading 1', 'Introduction'),
        ('paragraph', 'Readmission agreements are in force with 18 countries.[^Council document 9876/19.] '
                      'Their use differs widely.'),
        ('paragraph', 'In 2018 the average return rate was 36 %, down from 46 % in 2016.'),
        ('heading 1', 'Measures'),
        ('heading 2', 'Visa policy'),
        ('paragraph', 'The revised Visa Code allows measures where a country does not cooperate.'),
        ('bullet 1', 'longer time limits for decisions;'),
        ('bullet 1', 'higher visa fees;'),
        ('bullet 1', 'no waiver of documents.'),
        ('heading 2', 'Funding'),
        ('paragraph', 'Three instruments are used for the time being.'),
        ('row', 'Instrument | Amount | Years'),
        ('row', 'AMIF | 3 137 | 2014-2020'),
        ('row', 'ISF | 3 764 | 2014-2020'),
        ('row', 'EDF | 30 506 | 2014-2020'),
        ('paragraph', 'All amounts are in millions of euro.'),
        ('questions', 'Questions for delegations:'),
        ('question', 'Which countries should come first?'),
        ('question', 'How can visa measures be used best?'),
    ],
}

FRENCH = {
    'head': {
        'number': '8210/21', 'place': 'Bruxelles', 'date': '2021-04-28', 'marking': 'LIMITE',
        'codes': ['MIGR 71', 'COAFR 99'], 'type': 'NOTE', 'from': 'la présidence', 'to': 'délégations',
        'subject': 'Dimension extérieure de la migration',
    },
    'printed_date': 'Bruxelles, le 28 avril 2021',
    'lines': [
        ('paragraph', 'Les délégations trouveront ci-après une note de la présidence.'),
        ('heading 1', 'Contexte'),
        ('paragraph', 'La coopération avec les pays d’origine et de transit reste une priorité.'
                      '[^Conclusions du Conseil européen du 25 juin 2018.]'),
        ('paragraph', 'Les arrivées ont diminué de 36 % en 2020 par rapport à 2019.'),
        ('heading 1', 'Prochaines étapes'),
        ('number 1', 'Définir des priorités communes.'),
        ('number 1', 'Mobiliser les instruments financiers.'),
        ('paragraph', 'La présidence invite les délégations à s’exprimer.'),
        ('questions', 'Questions aux États membres :'),
        ('question', 'Quels pays tiers sont prioritaires ?'),
        ('question', 'Quels leviers faut-il utiliser ?'),
    ],
}

GERMAN = {
    'head': {
        'number': '6622/20', 'place': 'Brüssel', 'date': '2020-02-28', 'marking': 'LIMITE',
        'codes': ['ASIM 12', 'RELEX 175'], 'type': 'VERMERK', 'from': 'Vorsitz', 'to': 'Delegationen',
        'subject': 'Lage auf der Westbalkanroute',
    },
    'printed_date': 'Brüssel, den 28. Februar 2020',
    'lines': [
        ('paragraph', 'Die Delegationen erhalten anbei einen Vermerk des Vorsitzes.'),
        ('heading 1', 'Ausgangslage'),
        ('paragraph', 'Die Zahl der Grenzübertritte ist im Jahr 2019 um 14 % gesunken.'
                      '[^Angaben von Frontex, Januar 2020.]'),
        ('heading 1', 'Maßnahmen'),
        ('bullet 1', 'Stärkung des Grenzschutzes;'),
        ('bullet 1', 'Angleichung der Visumpolitik;'),
        ('bullet 1', 'Ausbau der Aufnahmekapazitäten.'),
        ('row', 'Land | Übertritte'),
        ('row', 'Serbien | 5 200'),
        ('row', 'Albanien | 1 900'),
        ('paragraph', 'Weitere Angaben folgen im Herbst.'),
    ],
}

LABELS = {
    'Brussels': ('From', 'To', 'Subject'),
    'Bruxelles': ('Origine', 'Destinataire', 'Objet'),
    'Brüssel': ('Absender', 'Empfänger', 'Betr.'),
}


def without_notes(words):
    import re

    return re.sub(r'\[\^(.*?)\]', '', words), re.findall(r'\[\^(.*?)\]', words)


def expect_text(made, text):
    """What a reader sees in the text, as the expectation of a file."""
    made.header = dict(text['head'])
    for kind, words in text['lines']:
        said, notes = without_notes(words)
        if kind == 'row':
            made.lines.append({'id': '', 'kind': kind, 'cells': [('', cell) for cell in said.split(' | ')]})
        else:
            made.lines.append({'id': '', 'kind': kind, 'words': said})
        made.footnotes += [{'id': '', 'words': note} for note in notes]
