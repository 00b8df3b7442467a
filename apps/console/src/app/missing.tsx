import { Link } from '@tanstack/react-router'
import { Page } from '../parts/page.tsx'
import { useWords } from './settings.tsx'

/** No page at this address. */
export function Missing() {
  const w = useWords()
  return (
    <Page title={w.state.notFound}>
      <p>{w.state.notFoundText}</p>
      <Link to="/">{w.state.home}</Link>
    </Page>
  )
}
