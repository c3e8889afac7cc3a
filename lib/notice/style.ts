/** The look of notices. Sizes in px: `rem` would follow the host page. */
export const NOTICE_STYLE = `
:host { all: initial; }
[hidden] { display: none !important; }
.area {
  position: fixed; right: 16px; top: 16px; z-index: 2147483647; width: min(420px, calc(100vw - 32px));
  display: flex; flex-direction: column; gap: 8px;
  font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; color-scheme: light dark;
}
.card {
  background: light-dark(#ffffff, #1d2328); color: light-dark(#17212b, #eef2f5);
  border: 1px solid light-dark(#cfd8df, #3a444d); border-left: 4px solid light-dark(#1b7f5c, #4cc495);
  border-radius: 10px; padding: 12px 14px; box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
}
.card.off { border-left-color: light-dark(#5f6b76, #98a4ae); }
.card.alert { border-left-color: light-dark(#c0392b, #ff7a6b); }
.title { font-weight: 600; margin: 0 0 2px; }
.next { margin: 0; color: light-dark(#43525f, #b9c4cd); }
.row { display: flex; gap: 8px; align-items: baseline; justify-content: space-between; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
button {
  font: inherit; font-weight: 500; padding: 4px 10px; border-radius: 7px; cursor: pointer;
  border: 1px solid light-dark(#b7c3cc, #51606b); background: light-dark(#f4f7f9, #2a3239); color: inherit;
}
button:hover { background: light-dark(#e8eef2, #353f48); }
button:focus-visible { outline: 2px solid light-dark(#0b63ce, #7db7ff); outline-offset: 2px; }
button.close { border: 0; background: none; padding: 0 4px; font-size: 18px; line-height: 18px; }
.words, .list { margin: 10px 0 0; max-height: 220px; overflow: auto; border-radius: 7px; padding: 8px 10px;
  background: light-dark(#f4f7f9, #14191d); }
dl.list { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; }
dt { color: light-dark(#5a6875, #9fadb8); font-size: 12px; }
dd { margin: 0; overflow-wrap: anywhere; }
dd .to { color: light-dark(#5a6875, #9fadb8); }
.spinner { width: 12px; height: 12px; border-radius: 50%; border: 2px solid light-dark(#cfd8df, #3a444d);
  border-top-color: light-dark(#1b7f5c, #4cc495); animation: spin 0.8s linear infinite; flex: none; align-self: center; }
@keyframes spin { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .spinner { animation: none; } }
`;
