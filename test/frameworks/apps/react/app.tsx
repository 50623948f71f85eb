import '@xaso/elements/procedure-finder';
import '@xaso/elements/qr';
import '@xaso/elements/scorecard';
import type {} from '@xaso/elements/react';
import type { XaScorecard } from '@xaso/elements/scorecard.element';
import { useRef, useState } from 'react';

/** A page of a commune: a board whose data the page holds, a finder, a code. */
export function App({ report }: { readonly report: unknown }) {
  const board = useRef<XaScorecard>(null);
  const [said, setSaid] = useState('');
  return (
    <main>
      <xa-scorecard
        ref={board}
        report={report}
        headingLevel={2}
        json-ld
        as-of="2026-11-27"
        className="board"
        onxa-data-status={({ detail }) => setSaid(`${detail.status} ${detail.findings.length}`)}
        onxa-scorecard-row-toggle={(event) => setSaid(`${event.detail.indicator} ${event.currentTarget.status}`)}
      >
        <p>Chưa có số liệu.</p>
      </xa-scorecard>
      <xa-procedure-finder shipped channel="online" help-href="tel:02373000000" onxa-procedure-select={(event) => setSaid(event.detail.code)} />
      <xa-qr value="https://xamau.gov.vn/" size="small" label="Trang của Xã Mẫu" />
      <output>{said}</output>
    </main>
  );
}
