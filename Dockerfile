# Two steps: build with everything, run with what the build leaves. glibc base: the embedded store has no musl build.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production CLAIMGRAPH_HOST=0.0.0.0 CLAIMGRAPH_STORE=embedded:/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/schema ./schema
COPY --from=build /app/queries ./queries
COPY --from=build /app/samples ./samples
COPY --from=build /app/models ./models
RUN mkdir /data && chown node:node /data
USER node
# It listens for others than itself: run it with CLAIMGRAPH_TOKENS, or with CLAIMGRAPH_PUBLIC_READ=on behind a port that is not public.
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["start"]
