"""The samples of the documentation page, run with the vendor's Python SDK whose module is named by the first argument."""
import importlib
import json
import sys

sdk = importlib.import_module(sys.argv[1])
given = json.loads(sys.argv[2])

management_client = sdk.ManagementClient(
    access_key_id=given["accessKeyId"],
    access_key_secret=given["accessKeySecret"],
    host=given["host"],
)
authentication_client = sdk.AuthenticationClient(
    app_id=given["appId"],
    app_secret=given["appSecret"],
    app_host=given["host"],
    redirect_uri=given["redirectUri"],
)

users = management_client.list_users(options={"pagination": {"page": 1, "limit": 10}})
role = management_client.create_role(code="admin", description="Admin")

url = authentication_client.build_authorize_url()
sign_in_resp = authentication_client.sign_in_by_email_password(email=given["email"], password=given["password"])
status_code, message, data = sign_in_resp["statusCode"], sign_in_resp["message"], sign_in_resp["data"]
if status_code != 200:
    raise Exception(message)
authentication_client.set_access_token(sign_in_resp["data"]["access_token"])
profile = authentication_client.update_profile(nickname="xxx")
refused = authentication_client.sign_in_by_email_password(email=given["email"], password="not the password")

print(json.dumps({"users": users, "role": role, "url": url, "profile": profile, "refused": refused}))
