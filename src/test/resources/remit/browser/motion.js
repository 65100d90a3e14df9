// Whoever asked for less motion gets none.
() =>
  [...document.querySelectorAll('*')]
    .filter((e) =>
      ['', '::before', '::after'].some((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(e, part || null);
        const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth';
      }),
    )
    .map((e) => `${told(e)} moves`)
