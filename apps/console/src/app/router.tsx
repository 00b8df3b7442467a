import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { withQuery } from '../api/client.ts'
import { Missing } from './missing.tsx'
import { Shell } from './shell.tsx'

/** What may stand in an address after the question mark, a page. Everything is text. */
interface CasesSearch {
  readonly procedure?: string
  readonly organ?: string
  readonly state?: string
  readonly open?: string
  readonly dueBy?: string
  readonly finding?: string
  readonly q?: string
  readonly after?: string
}
interface FigureSearch {
  readonly year?: string
  readonly from?: string
  readonly to?: string
  readonly organ?: string
  readonly on?: string
  readonly position?: string
  readonly dimension?: string
  readonly after?: string
}
interface RegisterSearch {
  readonly on?: string
  readonly q?: string
  readonly after?: string
  readonly entry?: string
}
const taken =
  <T extends object>(...names: (keyof T & string)[]) =>
  (given: Record<string, unknown>): T =>
    Object.fromEntries(names.flatMap(n => (typeof given[n] === 'string' && given[n] !== '' ? [[n, given[n]]] : []))) as T

const root = createRootRoute({ component: Shell, notFoundComponent: Missing })
const under = { getParentRoute: () => root }

/** One table of the pages; each is a file of its own, read when it is first opened. */
const routes = [
  createRoute({ ...under, path: '/', component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage') }),
  createRoute({
    ...under,
    path: '/cases',
    validateSearch: taken<CasesSearch>('procedure', 'organ', 'state', 'open', 'dueBy', 'finding', 'q', 'after'),
    component: lazyRouteComponent(() => import('../features/cases/cases-page.tsx'), 'CasesPage'),
  }),
  createRoute({
    ...under,
    path: '/cases/$id',
    component: lazyRouteComponent(() => import('../features/case/case-page.tsx'), 'CasePage'),
  }),
  createRoute({
    ...under,
    path: '/open',
    validateSearch: taken<{ readonly procedure?: string; readonly organ?: string }>('procedure', 'organ'),
    component: lazyRouteComponent(() => import('../features/open-case/open-case-page.tsx'), 'OpenCasePage'),
  }),
  createRoute({
    ...under,
    path: '/figures',
    validateSearch: taken<{ readonly year?: string; readonly organ?: string; readonly q?: string }>('year', 'organ', 'q'),
    component: lazyRouteComponent(() => import('../features/figures/figures-page.tsx'), 'FiguresPage'),
  }),
  createRoute({
    ...under,
    path: '/figures/$id',
    validateSearch: taken<FigureSearch>('year', 'from', 'to', 'organ', 'on', 'position', 'dimension', 'after'),
    component: lazyRouteComponent(() => import('../features/figures/figure-page.tsx'), 'FigurePage'),
  }),
  createRoute({
    ...under,
    path: '/report',
    validateSearch: taken<{ readonly year?: string; readonly organ?: string }>('year', 'organ'),
    component: lazyRouteComponent(() => import('../features/report/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    ...under,
    path: '/registers',
    component: lazyRouteComponent(() => import('../features/registers/registers-page.tsx'), 'RegistersPage'),
  }),
  createRoute({
    ...under,
    path: '/registers/$id',
    validateSearch: taken<RegisterSearch>('on', 'q', 'after', 'entry'),
    component: lazyRouteComponent(() => import('../features/registers/register-page.tsx'), 'RegisterPage'),
  }),
  createRoute({
    ...under,
    path: '/procedures',
    component: lazyRouteComponent(() => import('../features/procedures/procedures-page.tsx'), 'ProceduresPage'),
  }),
  createRoute({
    ...under,
    path: '/procedures/$id',
    validateSearch: taken<{ readonly edition?: string }>('edition'),
    component: lazyRouteComponent(() => import('../features/procedures/procedure-page.tsx'), 'ProcedurePage'),
  }),
  createRoute({ ...under, path: '/check', component: lazyRouteComponent(() => import('../features/check/check-page.tsx'), 'CheckPage') }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Everything in an address is text: 2022 stays "2022".
  parseSearch: text => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: search => withQuery('', search as Record<string, string | undefined>),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
