import { useEffect, useState } from 'react';
import { useReminders } from './reminders';

/** Turns notifications on and off, for all cases. The browser asks for its permission in the click, and not before. */
export function RemindMe() {
  const port = useReminders();
  const [isOn, setOn] = useState<boolean>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!port) return undefined;
    let here = true;
    const look = () => void port.isOn().then((on) => (here ? setOn(on) : undefined), () => undefined);
    look();
    const stop = port.onChange(look);
    return () => {
      here = false;
      stop();
    };
  }, [port]);
  if (!port || isOn === undefined) return null;
  const failed = () => setSaid('The browser did not let Overturn change this.');
  const turnOn = () => void port.turnOn().then((allowed) => {
    setOn(allowed);
    setSaid(allowed ? '' : 'Nothing was allowed, so there are no reminders.');
  }, failed);
  const turnOff = () => void port.turnOff().then(() => {
    setOn(false);
    setSaid('Reminders are off. The permission was given back.');
  }, failed);
  return (
    <div className="row small">
      <button type="button" className="button small" onClick={isOn ? turnOff : turnOn}>
        {isOn ? 'Turn reminders off' : 'Remind me'}
      </button>
      <span className="soft">{isOn ? 'Reminders are on for all your cases.' : '14 days before, 3 days before, and on the day. They name no plan and no care.'}</span>
      <span role="status" className="soft">{said}</span>
    </div>
  );
}
