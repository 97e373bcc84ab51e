import '@fontsource/source-sans-3/latin-400.css'
import '@fontsource/source-sans-3/latin-600.css'
import '../../../src/school/school.css'
import { createRoot } from 'react-dom/client'
import { SectionForm } from '../../../src/school/form/SectionForm.tsx'
import { SectionLabel } from '../../../src/school/form/SectionLabel.tsx'
import { items } from './forms.ts'

const root = document.getElementById('root')
const readOnly = location.search.includes('las')
if (root)
  createRoot(root).render(
    <>
      <h1>Alla fält</h1>
      <nav aria-label="Avsnitt">
        <a href="#s" id="menu">
          <SectionLabel sectionKey="s" name="Alla fält" status="notStarted" />
        </a>
      </nav>
      <SectionForm
        userId="u"
        documentId="d"
        sectionKey="s"
        items={items}
        readOnly={readOnly}
        status="notStarted"
        next={{ href: '#', label: 'Nästa avsnitt' }}
      />
    </>,
  )
