variable "vpc_id" {
  type = string
}

resource "aws_kms_key" "models" {
  description         = "Models and training data"
  enable_key_rotation = true
}

resource "aws_subnet" "training" {
  vpc_id     = var.vpc_id
  cidr_block = "10.20.0.0/24"
}

resource "aws_security_group" "training" {
  vpc_id = var.vpc_id
}

resource "aws_iam_role" "sagemaker" {
  name = "sagemaker-sentiment"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "sagemaker.amazonaws.com" } }
    ]
  })
}

resource "aws_iam_role_policy" "sagemaker" {
  role = aws_iam_role.sagemaker.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws:s3:::acme-models/*" }
    ]
  })
}

resource "aws_sagemaker_model" "sentiment" {
  name                     = "sentiment-1-4-0"
  execution_role_arn       = aws_iam_role.sagemaker.arn
  enable_network_isolation = true

  primary_container {
    image          = "763104351884.dkr.ecr.eu-central-1.amazonaws.com/pytorch-inference:2.3"
    model_data_url = "s3://acme-models/sentiment/1.4.0/model.tar.gz"
  }

  vpc_config {
    subnets            = [aws_subnet.training.id]
    security_group_ids = [aws_security_group.training.id]
  }
}

resource "aws_sagemaker_notebook_instance" "experiments" {
  name                   = "experiments"
  role_arn               = aws_iam_role.sagemaker.arn
  instance_type          = "ml.t3.medium"
  subnet_id              = aws_subnet.training.id
  security_groups        = [aws_security_group.training.id]
  direct_internet_access = "Disabled"
  root_access            = "Disabled"
  kms_key_id             = aws_kms_key.models.id

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}
