import { type RefObject, useEffect, useRef, useState } from 'react'

/** How far below the window a part may be and count as seen already. */
const MARGIN = '400px'

/** Whether a part of the page has come into sight; once seen, it stays so. */
export const useSeen = <T extends Element>(): readonly [RefObject<T | null>, boolean] => {
  const ref = useRef<T>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (ref.current === null || seen) return
    const watch = new IntersectionObserver(entries => setSeen(entries.some(e => e.isIntersecting)), { rootMargin: MARGIN })
    watch.observe(ref.current)
    return () => watch.disconnect()
  }, [seen])
  return [ref, seen]
}
