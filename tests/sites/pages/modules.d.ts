declare module '*.svelte' {
  import type { Component } from 'svelte';
  const component: Component;
  export default component;
}

declare module 'react-18' {
  import React = require('react');
  export = React;
}

declare module 'react-18/jsx-runtime' {
  export * from 'react/jsx-runtime';
}

declare module 'react-dom-18/client' {
  export * from 'react-dom/client';
}
