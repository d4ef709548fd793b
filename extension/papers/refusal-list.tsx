import { refusals } from '../shell/desk.ts';
import { Icon } from '../shell/icon.tsx';
import { t } from '../words/t.ts';

/** Which items were turned away, and why each. */
export function RefusalList() {
  if (refusals.value.length === 0) return null;
  return (
    <div class="refusals" role="alert">
      <ul>
        {refusals.value.map(({ name, why }) => (
          <li key={name}>
            <Icon name="warning" size={18} />
            <span>
              <b>{name}</b>: {t(why)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
