/** Said beside every button of a private window that would keep something; nothing is kept without such a button. */
export const PrivateWords = () => <p className="small">This is a private window. What you add stays on this computer after you close it.</p>;
