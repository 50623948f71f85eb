/** Google's loader asks Node's `process` which build it is in; in a page without a build of its own there is none. */
export function productionCode() {
  return {
    name: 'production-code',
    transform(code, id) {
      if (!/[\\/]@googlemaps[\\/]js-api-loader[\\/]/.test(id)) return null;
      return { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null };
    },
  };
}
