/** Of a speaker who is interpreted. */
const wordsPerMinute = 130

/** How long it takes to say so many words, and the pace that this is reckoned with. */
export function speakingTimeOf(words: number) {
  const all = Math.round((words / wordsPerMinute) * 60)
  return { minutes: Math.floor(all / 60), seconds: all % 60, wordsPerMinute }
}
