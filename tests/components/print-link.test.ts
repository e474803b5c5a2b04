import { describe, expect, it } from 'vitest';
import { printLink } from '../../components/print/print-link';
import { hrefOf, placeOf } from '../../components/shell/routes';

describe('the way to the print view', () => {
  it('stays in the tab where there is one', () => expect(printLink('a1', false, '/workspace.html')).toEqual({ href: '#print/a1' }));
  it('leads from a panel into a tab, as a panel cannot print', () => expect(printLink('a1', false, '/sidepanel.html')).toEqual({ href: '/workspace.html#print/a1', target: '_blank' }));

  it('is not offered by the panel of a private window, whose tab would open in an ordinary one', () => {
    expect(printLink('a1', true, '/sidepanel.html')).toBeUndefined();
    expect(printLink('a1', true, '/workspace.html')).toEqual({ href: '#print/a1' });
  });

  it('is an address that leads back to the same place', () => {
    expect(placeOf('#print/a1')).toEqual({ at: 'print', caseId: 'a1' });
    expect(hrefOf(placeOf('#print/a1'))).toBe('#print/a1');
    expect(placeOf('#print/../x')).toEqual({ at: 'cases' });
  });
});
