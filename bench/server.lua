-- Searches for two random words of the file that $WORDS names.
local words = {}
for word in io.lines(os.getenv("WORDS")) do
  words[#words + 1] = word
end

function init()
  math.randomseed(os.time())
end

function request()
  return wrk.format("GET", "/api/search?q=" .. words[math.random(#words)] .. "+" .. words[math.random(#words)])
end
