import { useEffect, useState } from 'preact/hooks';
import { aforeDirectory } from '../../rules/index.ts';
import { t } from '../words/t.ts';
import { AforeTable } from './afore-table.tsx';
import { PageHeader } from './page-header.tsx';
import { type Topic, topics } from './topics.ts';

const [first] = topics;

function topicAt(hash: string): Topic | undefined {
  return topics.find((topic) => `#${topic.hash}` === hash) ?? first;
}

/** Help where people get stuck: one topic at a time, the address says which. */
export function HelpPage() {
  const [topic, setTopic] = useState(topicAt(location.hash));
  useEffect(() => {
    const follow = () => {
      setTopic(topicAt(location.hash));
      document.getElementById('topic')?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <>
      <PageHeader title={t('guide.name')} />
      <main class="page guide" id="main">
        <h1>{t('guide.title')}</h1>
        <p class="lead">{t('guide.lead')}</p>
        <div class="guide-columns">
          <nav aria-label={t('guide.topics')}>
            <ul>
              {topics.map(({ hash, title }) => (
                <li key={hash}>
                  <a href={`#${hash}`} aria-current={topic?.hash === hash ? 'page' : undefined}>
                    {t(title)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {topic && <TopicCard topic={topic} />}
        </div>
      </main>
    </>
  );
}

function TopicCard({ topic }: { topic: Topic }) {
  const { phone } = aforeDirectory;
  return (
    <article class="card guide-card" data-topic={topic.hash}>
      <h2 id="topic" tabIndex={-1}>
        {t(topic.title)}
      </h2>
      <p class="quiet">{t(topic.lead)}</p>
      <ol>
        {topic.steps.map(({ title, text }, index) => (
          <li key={title}>
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{t(title)}</h3>
              <p>{t(text, { phone })}</p>
            </div>
          </li>
        ))}
      </ol>
      {topic === first && <AforeTable />}
      <p class="guide-free">{t('guide.free')}</p>
    </article>
  );
}
