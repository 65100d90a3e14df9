// Whatever scrolls can be scrolled by keyboard, and says what it is. Code needs no name: a landmark for each block would drown the rest.
() =>
  [...document.body.querySelectorAll('*')]
    .filter((e) => {
      const { overflowX, overflowY } = getComputedStyle(e);
      const sideways = /auto|scroll/.test(overflowX) && e.scrollWidth > e.clientWidth;
      const down = /auto|scroll/.test(overflowY) && e.scrollHeight > e.clientHeight;
      return (sideways || down) && shown(e);
    })
    .flatMap((box) => {
      const named = box.getAttribute('aria-label') || box.getAttribute('aria-labelledby');
      const faults = [];
      if (box.tabIndex < 0 || !box.hasAttribute('tabindex')) faults.push('no keyboard reaches ' + told(box));
      if (box.tagName !== 'PRE' && !(named && box.getAttribute('role') === 'region')) faults.push('no name for ' + told(box));
      return faults;
    })
