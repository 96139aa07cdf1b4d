import type { Note } from '@shared/note/note'
import { carriedProperties, notePartNamespace } from '@shared/word/carried-note'
import { editPart, escapeXml, type PackageParts } from './package-parts'

const itemId = '{8F1C36A4-5D0B-4C39-9E0E-61A7C2D4B7F1}'
const schemas = 'http://schemas.openxmlformats.org'
const relationshipBase = `${schemas}/officeDocument/2006/relationships`
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * Adds the note itself, so that a colleague's Fiche can open the file as the note it was, and names
 * it, so that the file is known when it comes back.
 */
export function addModelPart(parts: PackageParts, note: Note): PackageParts {
  return addCustomProperties(addNotePart(parts, note), {
    [carriedProperties.noteId]: note.id,
    [carriedProperties.revision]: String(note.revision),
  })
}

function addNotePart(parts: PackageParts, note: Note): PackageParts {
  const added = new Map(parts)
    .set('customXml/item1.xml', notePart(note))
    .set(
      'customXml/itemProps1.xml',
      `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${schemas}/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${notePartNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    )
    .set(
      'customXml/_rels/item1.xml.rels',
      `${declaration}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipBase}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    )
  const listed = editPart(added, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  )
  return editPart(listed, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdNote" Type="${relationshipBase}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  )
}

/** The JSON escapes what XML forbids or discourages, so that nothing of the note is lost. */
function notePart(note: Note): string {
  const json = JSON.stringify(note).replace(
    /[\p{Cc}\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${declaration}<note xmlns="${notePartNamespace}">${escapeXml(json)}</note>`
}

/** @see ECMA-376-1 15.2.12.2; numbers of properties begin at 2 */
function addCustomProperties(
  parts: PackageParts,
  values: Readonly<Record<string, string>>,
): PackageParts {
  const properties = Object.entries(values).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  )
  const added = new Map(parts).set(
    'docProps/custom.xml',
    `${declaration}<Properties xmlns="${schemas}/officeDocument/2006/custom-properties" xmlns:vt="${schemas}/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`,
  )
  const listed = editPart(added, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
    ),
  )
  return editPart(listed, '_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdCustom" Type="${relationshipBase}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    ),
  )
}
