# One image for every program of ours; docker-compose.yml says which one a container runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && node_modules/.bin/tsc --build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app .
# A new volume belongs to whom its folder in the image belongs to.
RUN node infra/dist/commands/prepare.js folders && mkdir /state /blobs && chown --recursive node:node /state /blobs /given
USER node
EXPOSE 8080
CMD ["node", "--env-file=/given/gateway/program.env", "gateway/dist/main.js"]
