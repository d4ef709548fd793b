import { aforeDirectory } from '../../rules/index.ts';
import { shortDate } from '../words/formats.ts';
import { t } from '../words/t.ts';

/** The AFOREs in operation with the address of each, where one was found; text to copy, nothing to press. */
export function AforeTable() {
  const { values, checkedOn } = aforeDirectory;
  return (
    <section class="afores">
      <h3>{t('guide.afores')}</h3>
      <p class="quiet">{t('guide.afores.lead', { day: shortDate(checkedOn) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('guide.afores.name')}</th>
            <th scope="col">{t('guide.afores.site')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ slug, name, site }) => (
            <tr key={slug}>
              <th scope="row">{name}</th>
              <td>{site === null ? t('guide.afores.no-site') : site.replace('https://', '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
