"""A sign-in with the vendor's Python SDK: writes the address to sign in at, reads the code that came to the callback."""
import importlib
import json
import sys

sdk = importlib.import_module(sys.argv[1])
given = json.loads(sys.argv[2])

client = sdk.AuthenticationClient(
    app_id=given["appId"],
    app_secret=given["appSecret"],
    app_host=given["host"],
    redirect_uri=given["redirectUri"],
    token_endpoint_auth_method=given["method"],
)

verifier = client.generate_code_challenge()
challenge = client.generate_code_challenge_digest(verifier)
url = client.build_authorize_url(code_challenge=challenge, code_challenge_method="S256")
print(json.dumps(url), flush=True)
tokens = client.get_access_token_by_code(sys.stdin.readline().strip(), code_verifier=verifier)
user = client.get_user_info_by_access_token(tokens["access_token"])
print(json.dumps({"tokens": tokens, "user": user}), flush=True)
