/** Ids of the paragraph styles, as Word's list of styles knows them. */
export const styleIds = {
  body: 'NormalCouncil',
  institution: 'EntInstit',
  reference: 'EntRefer',
  headerText: 'EntText',
  type: 'DocumentType',
  annex: 'AnnexCouncil',
  contents: 'ContentsHeading',
  list: 'ListCouncil',
  quotation: 'QuotationCouncil',
  questionsIntro: 'QuestionsIntro',
  question: 'Question',
  tableText: 'TableText',
  tableHead: 'TableHead',
  tableCaption: 'TableCaption',
  chartCaption: 'ChartCaption',
  chart: 'Chart',
  chartNote: 'ChartNote',
  footer: 'FooterCouncil',
  finalLine: 'FinalLine',
  footnoteText: 'FootnoteText',
  plainType: 'PlainType',
  plainSubject: 'PlainSubject',
  plainDetails: 'PlainDetails',
  roleLabel: 'RoleLabel',
} as const

/** A contents table finds annexes by it. */
export const annexStyleName = 'Annex Council'
