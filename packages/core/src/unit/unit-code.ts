/** Official codes are digits with their leading zeros; units below the commune get ids of their own, such as `14797-th-03`. */
export const unitCodePattern = /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/;
