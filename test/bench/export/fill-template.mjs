import { readFileSync, writeFileSync } from 'node:fs'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

// Fills a Word template with the data of a JSON file, as a process of its own.

const [template, data, target] = process.argv.slice(2)
const document = new Docxtemplater(new PizZip(readFileSync(template)), {
  paragraphLoop: true,
  linebreaks: true,
})
document.render(JSON.parse(readFileSync(data, 'utf8')))
writeFileSync(target, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
