import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'

/** A value that parts of a page follow, without the page being drawn anew at each change. */
export type FollowedValue<T> = {
  readonly read: () => T
  readonly change: (value: T) => void
  /** Calls the listener at each change until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createFollowedValue<T>(first: T): FollowedValue<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    read: () => value,
    change: (next) => {
      if (next === value) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The value as it is now; in the frame in which it changes. */
export function useFollowedValue<T>({ read, subscribe }: FollowedValue<T>): T {
  return useSyncExternalStore(subscribe, read)
}

/** One who holds a key down passes values faster than this. */
const restMs = 100

/**
 * The value at which one rests: what is slow to draw need not follow each step of a held key.
 *
 * @returns it, and what makes it the value of now, or the next one where that is about to change:
 *   who clicks a line may go on at once to what it shows
 */
export function useRested<T>(value: T): readonly [T, catchUp: () => void] {
  const [rested, setRested] = useState(value)
  const changedAtMs = useRef(Number.NEGATIVE_INFINITY)
  const isAsked = useRef(false)
  useLayoutEffect(() => {
    if (isAsked.current) setRested(() => value)
    isAsked.current = false
  }, [value])
  useEffect(() => {
    const now = performance.now()
    const delayMs = now - changedAtMs.current < restMs ? restMs : 0
    changedAtMs.current = now
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), delayMs)
    return () => clearTimeout(timer)
  }, [value])
  function catchUp() {
    isAsked.current = true
    setRested(() => value)
  }
  return [rested, catchUp]
}

export function useRestedValue<T>(followed: FollowedValue<T>): T {
  return useRested(useFollowedValue(followed))[0]
}
