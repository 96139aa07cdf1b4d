import { createInstance } from 'i18next'
import en from '../../resources/locales/en.json' with { type: 'json' }
import fr from '../../resources/locales/fr.json' with { type: 'json' }

type Keys = keyof typeof en
/** A key of `resources/locales/en.json`; `_one` and `_other` are chosen by `count`. */
export type TextKey = Keys extends infer K
  ? K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K
  : never

export type TextLanguage = 'en' | 'fr'
export const textLanguages: readonly TextLanguage[] = ['en', 'fr']

/** The sentence of a key in the interface's language, its `{{places}}` filled. */
export type Text = ((
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
) => string) & { readonly language: TextLanguage }

const locales = { en, fr } satisfies Record<TextLanguage, Record<Keys, string>>

const made = new Map<TextLanguage, Text>()

/** All sentences of the interface in one language; made once for each, which takes a moment. */
export function createText(language: TextLanguage): Text {
  const text = made.get(language) ?? makeText(language)
  made.set(language, text)
  return text
}

function makeText(language: TextLanguage): Text {
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    // Keys are flat: their points are part of them.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: locales.en }, fr: { translation: locales.fr } },
  })
  void instance.init()
  // A sentence without places is asked for hundreds of times while a page is drawn.
  const plain = new Map<TextKey, string>()
  return Object.assign(
    (key: TextKey, values: Readonly<Record<string, string | number>> | null = null) => {
      if (values === null) {
        const sentence = plain.get(key) ?? instance.t(key, { nest: false })
        plain.set(key, sentence)
        return sentence
      }
      const { count } = values
      return instance.t(key, {
        replace: writeValues(values),
        // What fills a place is text: nothing in it is read as another key.
        nest: false,
        ...(typeof count === 'number' && { count }),
      })
    },
    { language },
  )
}

/** Numbers in groups of three, as house style has them in both languages: `1 353`. */
function writeValues(
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string>> {
  const write = (value: string | number) =>
    typeof value === 'string' ? value : String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)]))
}

/** The first of the wanted languages that the interface has, `fr-BE` counting as `fr`; else English. */
export function chooseTextLanguage(wanted: readonly string[]): TextLanguage {
  for (const tag of wanted) {
    const code = tag.slice(0, 2).toLowerCase()
    const language = textLanguages.find((one) => one === code)
    if (language !== undefined) return language
  }
  return 'en'
}
