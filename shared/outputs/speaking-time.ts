/** Of a speaker who is interpreted. */
const wordsPerMinute = 130

/**
 * How long it takes to say so many words, up to the next ten seconds as nobody speaks to the second,
 * and the pace that this is reckoned with.
 */
export function speakingTimeOf(words: number) {
  const all = Math.ceil((words / wordsPerMinute) * 6) * 10
  return { minutes: Math.floor(all / 60), seconds: all % 60, wordsPerMinute }
}
