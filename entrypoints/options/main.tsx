import { render } from 'preact';

render(<p>Options</p>, document.querySelector('#root') as Element);
