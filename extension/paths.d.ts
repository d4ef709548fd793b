import 'wxt/browser';

/** The one path of the package that its own scripts open. */
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: '/app.html'): string;
  }
}
