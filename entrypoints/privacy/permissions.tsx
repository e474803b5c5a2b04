const PERMISSIONS = [
  { names: ['activeTab', 'scripting'], why: 'To read the page in front of you, only when you click the button, the menu entry or the key; and, on a site that you watch, while you look at it.' },
  { names: ['storage', 'unlimitedStorage'], why: 'To keep your cases on this computer, without the browser throwing them away when it needs room.' },
  { names: ['contextMenus'], why: 'For the entry “Read this with Overturn” on text that you select.' },
  { names: ['sidePanel', 'offscreen'], why: 'For the panel beside the page, and a place to read PDF files and photos that does not stop when the popup closes.' },
  { names: ['alarms'], why: 'To count once a day how many appeal dates are within a week. The button shows the number.' },
  { names: ['notifications, when you ask'], why: 'For reminders of appeal dates. They name no plan, care or amount. Turning them off gives this back.' },
  { names: ['one site, when needed'], why: 'Some portals show a letter inside another site, or make the PDF in memory. Then Overturn asks for that one site. Watching a site needs it too. You can say no, and take it back.' },
] as const;

/** Each permission with the one thing that it is for. */
export function Permissions() {
  return (
    <section className="stack" aria-labelledby="permissions">
      <h2 id="permissions">What Overturn may do in your browser</h2>
      <p>At install it may read no site. It cannot see your history, your other tabs or your downloads.</p>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">Permission</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {PERMISSIONS.map(({ names, why }) => (
              <tr key={names.join()}>
                <td>
                  <code>{names.join(', ')}</code>
                </td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
