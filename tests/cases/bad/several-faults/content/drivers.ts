throw new Error('the drivers are not written yet');
