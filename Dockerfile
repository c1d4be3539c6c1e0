# One image for every program of ours; docker-compose.yml says which one a container runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && node_modules/.bin/tsc --build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=1
COPY --from=build /app .
RUN mkdir /state && chown node:node /state
USER node
VOLUME /state
EXPOSE 8080
CMD ["node", "--env-file=/state/env/gateway.env", "gateway/dist/main.js"]
