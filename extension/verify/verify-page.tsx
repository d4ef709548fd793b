import { useEffect } from 'preact/hooks';
import { PageHeader } from '../help/page-header.tsx';
import { t } from '../words/t.ts';
import { CanCard } from './can-card.tsx';
import { runSelfTest } from './self-test.ts';
import { TestCard } from './test-card.tsx';

const steps = ['offline', 'network', 'close'] as const;

/** Verify it yourself: what Lupa may do, what happens when it tries to send, and how to see it with one's own eyes. */
export function VerifyPage() {
  useEffect(() => {
    void runSelfTest();
  }, []);
  return (
    <>
      <PageHeader title={t('verify.name')} />
      <main class="page verify" id="main">
        <h1>{t('verify.title')}</h1>
        <p class="lead">{t('verify.lead')}</p>
        <div class="verify-columns">
          <div>
            <TestCard />
            <section class="card verify-card">
              <h2>{t('verify.yourself')}</h2>
              <ol class="yourself">
                {steps.map((step, index) => (
                  <li key={step}>
                    <h3>
                      <span class="step-number">{index + 1}</span>
                      {t(`verify.yourself.${step}.title`)}
                    </h3>
                    <p>{t(`verify.yourself.${step}`)}</p>
                  </li>
                ))}
              </ol>
            </section>
          </div>
          <CanCard />
        </div>
      </main>
    </>
  );
}
