/**
 * What the tests do in Firefox's own window, as bodies of functions for `FirefoxSession.inWindow`: `arguments` are the
 * values that follow. Each stands for something that a member does or sees there; none speaks to the extension.
 */
import { EXTENSION_ID } from './profile';

/** Firefox makes the ids of a widget and of a menu's entries from the extension's id. */
const WIDGET = EXTENSION_ID.replace(/[^a-z0-9_-]/g, '_');

export const TOOLBAR_BUTTON = `#${WIDGET}-BAP`;
export const MENU_ENTRY = `menuitem[id^="${WIDGET}-menuitem-"]`;
export const PERMISSION_ALLOW = '#addon-webext-permissions-notification .popup-notification-primary-button';
export const PERMISSION_DENY = '#addon-webext-permissions-notification .popup-notification-secondary-button';

/** What a member does who drags the button out of the extensions menu and into the toolbar. */
export const PIN_BUTTON = `
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar');`;

/** The text of our badge on the tab in front; empty without one. */
export const BADGE_TEXT = `return document.querySelector('${TOOLBAR_BUTTON}').getAttribute('badge') ?? '';`;

/** The number of the `<browser>` that shows one of our pages, where that page has loaded; null while there is none. */
const SHOWN = (find: string) => `
  const shown = ${find};
  return shown?.browsingContext && !shown.webProgress?.isLoadingDocument && shown.currentURI.spec.startsWith(arguments[0]) ? shown.browserId : null;`;

export const POPUP_SHOWN = SHOWN(`document.querySelector('.webextension-popup-browser')`);
export const SIDEBAR_SHOWN = SHOWN(`document.getElementById('sidebar-box').hidden ? null : document.getElementById('sidebar')?.contentDocument?.querySelector('browser')`);

export const CLOSE_POPUP = `document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup();`;
export const CLOSE_SIDEBAR = `SidebarController.hide();`;

/** The number of a new tab's `<browser>`, which is in front and empty. */
export const NEW_TAB = `
  const tab = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;`;

const TAB_OF = `const tab = gBrowser.tabs.find((each) => each.linkedBrowser.browserId === arguments[0]);`;
export const SELECT_TAB = `${TAB_OF} if (!tab) throw new Error('The tab has closed.'); gBrowser.selectedTab = tab; window.focus();`;
export const CLOSE_TAB = `${TAB_OF} if (tab) gBrowser.removeTab(tab, { animate: false });`;

/**
 * Sends a tab to an address and gives the number of the document that it leaves. WebDriver's own command loses a tab
 * that changes to another process on the way, as the PDF viewer and an extension's page do.
 */
export const GO_TO = `${TAB_OF}
  const before = tab.linkedBrowser.browsingContext.currentWindowGlobal?.innerWindowId ?? 0;
  tab.linkedBrowser.loadURI(Services.io.newURI(arguments[1]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  return before;`;

/** Whether a tab has loaded another document than the one of that number. */
export const ARRIVED = `${TAB_OF}
  const now = tab.linkedBrowser.browsingContext.currentWindowGlobal;
  return now && now.innerWindowId !== arguments[1] && !now.isInitialDocument && !tab.linkedBrowser.webProgress.isLoadingDocument;`;

/** The numbers of the tabs that show one of our pages, or any page whose address begins as given. */
export const TABS_AT = `return gBrowser.tabs.filter((tab) => tab.linkedBrowser.currentURI.spec.startsWith(arguments[0])).map((tab) => tab.linkedBrowser.browserId);`;

/** Closes all tabs but one, without asking any page. */
export const CLOSE_OTHER_TABS = `${TAB_OF} for (const each of [...gBrowser.tabs]) if (each !== tab) gBrowser.removeTab(each, { animate: false, skipPermitUnload: true });`;

/** Whether the extension runs, and how Firefox names it. */
export const EXTENSION_NAME = `
  const policy = WebExtensionPolicy.getByID('${EXTENSION_ID}');
  return policy?.active && policy.extension?.backgroundState === 'running' ? policy.name : null;`;

/** How the extension's event page stands: `running`, `stopped`, or on the way between. */
export const BACKGROUND_STATE = `return WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.backgroundState;`;

/** What pages are told of the member's wish for light or dark: 0 is dark, 1 is light. */
export const SET_SCHEME = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0] === 'dark' ? 0 : 1);`;
