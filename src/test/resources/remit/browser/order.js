// The eye meets things in the order in which the keyboard and a screen reader do.
() =>
  [...document.body.querySelectorAll('*')].flatMap((e) => {
    const { order, flexDirection, display } = getComputedStyle(e);
    const faults = [];
    if (order !== '0') faults.push(`${told(e)} is moved by order`);
    if (/flex/.test(display) && /reverse/.test(flexDirection)) faults.push(`${told(e)} runs in reverse`);
    if (e.tabIndex > 0) faults.push(`${told(e)} jumps the queue by tabindex`);
    return faults;
  })
