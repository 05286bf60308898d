-- Real Neovim, headless, against the built server. Run by tests/neovim/run.sh.
local passed = 0
local function log(text) io.stdout:write(text .. '\n') end
local function fail(text)
  log('FAIL ' .. text)
  vim.cmd('cquit 1')
end
local function ok(what)
  passed = passed + 1
  log('ok ' .. what)
end
local function wait_for(what, done)
  if not vim.wait(15000, done, 20) then fail('timed out: ' .. what) end
  ok(what)
end

local function codes(buffer)
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    found[#found + 1] = diagnostic.message
  end
  return table.concat(found, '\n')
end

local finished, problem = xpcall(function()
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'rapid-review',
    cmd = { 'node', vim.env.SERVER, '--stdio' },
    root_dir = vim.fn.getcwd(),
    workspace_folders = { { uri = vim.uri_from_fname(vim.fn.getcwd()), name = 'examples' } },
  })
  local function client() return vim.lsp.get_client_by_id(id) end
  wait_for('the server starts', function() return client() and client().initialized end)
  vim.bo[buffer].filetype = 'markdown'
  vim.lsp.buf_attach_client(buffer, id)
  wait_for('diagnostics appear', function() return codes(buffer):find('"Analysis of practice" is missing', 1, true) ~= nil end)

  -- Hover on the reference to the drugs found near by.
  local function request(method, params)
    for _, answer in pairs(vim.lsp.buf_request_sync(buffer, method, params, 5000) or {}) do return answer.result end
  end
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  local function place(words)
    for index, line in ipairs(lines) do
      local column = line:find(words, 1, true)
      if column then return { line = index - 1, character = column } end
    end
    fail('not in the example: ' .. words)
  end
  local document = { uri = vim.uri_from_bufnr(buffer) }
  local hover = request('textDocument/hover', { textDocument = document, position = place('notification-date') })
  if not hover or not hover.contents.value:find('notification', 1, true) then fail('no hover: ' .. vim.inspect(hover)) end
  ok('hover answers')
  local key = place('aware-date')
  local completion = request('textDocument/completion', { textDocument = document, position = { line = key.line, character = 0 } })
  if not completion or #(completion.items or completion) == 0 then fail('no completion: ' .. vim.inspect(completion)) end
  ok('completion answers')

  -- The quick fix inserts the section, and the finding goes.
  local title = place('Rapid review')
  local range = { start = title, ['end'] = title }
  local actions = request('textDocument/codeAction', { textDocument = document, range = range, context = { diagnostics = {}, only = { 'quickfix' } } })
  local chosen
  for _, action in ipairs(actions or {}) do
    if action.title == 'Insert the section "Analysis of practice"' then chosen = action end
  end
  if not chosen then fail('no quick fix: ' .. vim.inspect(actions)) end
  -- The edit comes when the action is chosen.
  if not chosen.edit then chosen = request('codeAction/resolve', chosen) end
  vim.lsp.util.apply_workspace_edit(chosen.edit, client().offset_encoding)
  wait_for('the section is inserted and its finding gone', function()
    local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
    return text:find('## Analysis of practice', 1, true) and not codes(buffer):find('"Analysis of practice" is missing', 1, true)
  end)
  vim.lsp.stop_client(id)
  wait_for('the server stops', function() return client() == nil or client().is_stopped() end)
end, debug.traceback)
if not finished then fail(problem) end
log(('%d passed, 0 failed'):format(passed))
vim.cmd('qall!')
