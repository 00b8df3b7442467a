import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem } from './api/problem.ts'
import { router } from './app/router.tsx'
import { SettingsProvider } from './app/settings.tsx'
import { Look } from './app/theme.tsx'
import './app/base.css'
import './app/frame.css'
import './parts/parts.css'
import './features/home.css'
import './features/case.css'
import './features/records.css'
import './app/narrow.css'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: false,
      // A server that is loading says so with 503: asked again until it is ready. Other answers do not change by asking.
      retry: (n, e) => (e instanceof Problem && e.status === 503 ? n < 600 : n < 1 && !(e instanceof Problem)),
      retryDelay: 1_500,
    },
  },
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SettingsProvider>
        <Look>
          <RouterProvider router={router} />
        </Look>
      </SettingsProvider>
    </QueryClientProvider>
  </StrictMode>,
)

// The font for machines without a Chinese one, in pieces by the characters used; after the first picture, so that it delays nothing.
requestIdleCallback?.(() => void import('./app/font.ts'))
if (!('requestIdleCallback' in window)) setTimeout(() => void import('./app/font.ts'), 300)
